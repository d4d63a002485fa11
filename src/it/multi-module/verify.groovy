import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found().silentAbout('marked as').printed('nothing to build') }
built.holds('algae/target/site/index.html', 'We look at algae.')
built.holds('fungi/target/site/index.html', 'We look at fungi.')
built.lacks('target/site', 'tools/target/site')
return true
