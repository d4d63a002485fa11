import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(1).succeeded().found('src/site/content/index.md:4:10 link-broken')
built.run(2).failed('1 error in 1 file')
built.run(3).failed('failOn')
built.has('target/site/index.html').lacks('target/warning', 'target/sometimes')
return true
