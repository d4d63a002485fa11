import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found()
built.has('target/site/index.html', 'We look at lichens.')
built.has('target/site/maven.html', 'made by maven-site-plugin')
return true
