import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().printed('skipping the site, as ikim.skip is set')
built.lacks('target/site', 'target/ikim')
return true
