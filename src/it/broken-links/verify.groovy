import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('4 errors in 2 files: nothing was written').found(
    'src/site/content/index.md:4:44 link-broken',
    'src/site/content/index.md:5:25 anchor-missing',
    'src/site/content/index.md:9:14 image-missing',
    'src/site/content/lichens.md:6:25 link-broken')
built.lacks('target/site')
return true
