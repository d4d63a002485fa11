import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(1).succeeded().printed('nothing to build: there are neither pages nor data in src/site')
built.run(2).failed('there is no site in src/site; create a page, as in src/site/content/index.md')
built.lacks('target/site')
return true
