import nrw.ikim.site.it.Built

def built = new Built(basedir)
def restored = 'Skipping plugin execution (cached): ikim:generate-site'

built.run(1).succeeded().silentAbout(restored).printed('1 page in target/site (3 written, 0 unchanged, 0 removed)')
built.run(3).succeeded().printed(restored)
built.same('first/site', 'restored/site').holds('restored/ikim/manifest.txt', 'index.html')

built.run(5).succeeded().silentAbout(restored).printed('1 page in target/site (1 written, 2 unchanged, 0 removed)')
built.holds('target/site/index.html', 'And at mosses.')

built.run(6).succeeded().silentAbout(restored).printed('2 pages in target/site (2 written, 2 unchanged, 0 removed)')
built.has('target/site/roof/index.html')
return true
