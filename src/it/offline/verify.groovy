import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found().silentAbout('Download')
built.holds('target/site/index.html', 'We look at lichens.')
return true
