import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found().silentAbout('marked as').printed('nothing to build') }
built.has('algae/target/site/index.html', 'We look at algae.')
built.has('fungi/target/site/index.html', 'We look at fungi.')
built.lacks('target/site', 'tools/target/site')
return true
