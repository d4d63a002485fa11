import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found()
built.holds('target/site/index.html', 'We look at lichens.')
return true
