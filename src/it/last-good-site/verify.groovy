import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(2).failed('1 error in 1 file: nothing was written, the last good site in target/site stays')
    .found('src/broken/content/index.md:4:15 link-broken')
built.run(3).succeeded().found()
built.same('target/before', 'target/after')
built.holds('target/site/index.html', 'Without a link.').lacks('target/site/lichens')
return true
