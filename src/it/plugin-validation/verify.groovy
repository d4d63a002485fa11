import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found().silentAbout('[WARNING]')
built.has('target/site/index.html')
return true
