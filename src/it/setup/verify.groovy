import nrw.ikim.site.it.Built

new Built(basedir).run().succeeded()
return true
