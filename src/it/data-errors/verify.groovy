import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('3 errors in 3 files: nothing was written').found(
    'src/site/data/groups.yml:4:3 data-duplicate-key',
    'src/site/data/people/lichens.yml:2:10 data-syntax',
    'src/site/data/rooms.yml:1:10 data-encoding')
built.lacks('target/site')
return true
