import nrw.ikim.site.it.Built

context.get('server').stop(0)
def built = new Built(basedir)
def host = 'http://127.0.0.1:' + context.get('server').address.port
built.run(1).failed('3 external links on 1 host: 1 dead, 1 moved')
built.run(1).printed("link to `$host/gone`: the host answers 404, there is no such page")
built.run(1).printed("did you mean `$host/herbarium`?")
built.run(2).succeeded().printed('2 external links on 1 host: 1 moved, 2 from the cache').silentAbout('link-dead')
built.run(3).succeeded().printed('3 external links on 1 host: 3 private and not asked')
built.run(4).succeeded().found().printed('links to other hosts are not checked, as Maven is offline (-o)')
// the first run alone asked: for each address once, for the missing page in both ways
assert context.get('requests').sort() == ['/gone', '/gone', '/herbarium', '/herbarium', '/old']
built.has('target/ikim/links.json').lacks('target/site')
return true
