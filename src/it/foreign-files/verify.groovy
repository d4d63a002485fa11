import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found() }
built.holds('target/site/CNAME', 'lichens.example')
built.holds('target/site/apidocs/index.html', 'made by javadoc')
built.holds('target/site/index.html', 'We look at lichens.').lacks('target/site/lichens')
return true
