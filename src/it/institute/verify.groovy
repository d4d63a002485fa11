import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found() }
built.same('target/site', 'target/again')
return true
