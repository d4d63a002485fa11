import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2, 3].each { built.run(it).succeeded().found() }
built.has('target/fetched/index.html', 'ma%C3%9Fe')
return true
