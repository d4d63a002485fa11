import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(1).succeeded().printed('No site')
built.run(2).failed('no site')
built.lacks('target/site')
return true
