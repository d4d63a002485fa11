import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('cannot write')
built.has('target/site', 'a file where the folder should be')
return true
