import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('cannot make the output directory').found()
built.holds('target/site', 'a file where the folder should be')
return true
