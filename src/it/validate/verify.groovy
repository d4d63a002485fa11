import nrw.ikim.site.it.Built

def built = new Built(basedir)
def faults = ['src/broken/content/index.md:4:23 link-broken', 'src/broken/content/index.md:6:15 image-missing'] as String[]
built.run(1).succeeded().printed('validated 2 pages: no errors')
built.run(2).failed('2 errors in 1 file').found(faults).silentAbout('nothing was written')
built.run(3).failed('2 errors in 1 file: nothing was written').found(faults)
built.lacks('target/site', 'target/ikim')
return true
