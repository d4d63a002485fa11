import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().printed('Skipped')
built.lacks('target')
return true
