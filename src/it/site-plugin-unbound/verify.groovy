import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found().silentAbout('maven-site-plugin')
built.holds('target/site/index.html', 'We look at lichens.')
built.lacks('target/site/maven.html')
return true
