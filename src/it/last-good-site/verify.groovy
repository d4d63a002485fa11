import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(2).failed('1 error in 1 file').found('src/broken/content/index.md:4:13 link-broken')
built.run(3).succeeded().found()
assert built.files('target/before') == built.files('target/after')
built.has('target/site/index.html', 'Without a link.').lacks('target/site/lichens')
return true
