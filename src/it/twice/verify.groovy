import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found() }
built.same('target/first', 'target/site').untouchedSince(2002, 'target/site')
return true
