import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('4 errors in 2 files').found(
    'src/site/content/index.md:4:36 link-broken',
    'src/site/content/index.md:5:8 anchor-missing',
    'src/site/content/index.md:9:1 image-missing',
    'src/site/content/lichens.md:6:22 link-broken')
built.lacks('target/site')
return true
