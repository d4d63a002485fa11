import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found() }
built.same('target/here', 'target/there')
built.holds('target/here/index.html', '1 January 2020').holds('target/here/index.html', 'Größe IJ 12')
return true
