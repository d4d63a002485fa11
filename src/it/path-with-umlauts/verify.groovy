import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2, 3].each { built.run(it).succeeded().found() }
built.holds('target/fetched/index.html', '<a href="/ma%C3%9Fe%20und%20gr%C3%B6%C3%9Fen/">measures</a>')
built.holds('target/fetched/measures.html', '<a href="/">first page</a>')
return true
