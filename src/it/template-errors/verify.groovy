import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('6 errors in 6 files: nothing was written').found(
    'src/site/content/body.md:4:17 template-undefined',
    'src/site/content/unknown.md:3:9 template-not-found',
    'src/site/templates/macros.peb:2:14 template-undefined',
    'src/site/templates/partials/card.peb:2:1 template-syntax',
    'src/site/templates/with-missing.peb:3:13 template-not-found',
    'src/site/templates/wrong.peb:4:12 template-undefined')
built.lacks('target/site')
return true
