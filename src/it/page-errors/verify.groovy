import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('4 errors in 4 files: nothing was written').found(
    'src/site/content/list.md:2:1 front-matter',
    'src/site/content/moss.md:3:12 url-collision',
    'src/site/content/open.md:1:1 front-matter',
    'src/site/content/outside.md:3:12 url-escapes-root')
built.lacks('target/site')
return true
