import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found() }
def git = { it.execute(null, new File(basedir, 'pages.git')).text.readLines() }
assert git('git rev-list pages').size() == 2
assert git('git ls-tree -r --name-only pages') as Set == built.files('target/site').keySet()
return true
