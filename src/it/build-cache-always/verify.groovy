import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(1).succeeded().printed('1 page in target/site (3 written, 0 unchanged, 0 removed)')
// the extension takes the project for unchanged, as it does not look at the sources of the site
built.run(3).succeeded().printed('Found cached build').printed('1 page in target/site (1 written, 2 unchanged, 0 removed)')
built.holds('target/site/index.html', 'And at mosses.')
return true
