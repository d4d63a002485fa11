import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().failed('1 error in 1 file: nothing was written').found(
    'src/site/data/people/lichens.yml:5:20 page-missing')
    .printed('''
src/site/data/people/lichens.yml:5:20 page-missing: group `lichens` is in the board list but has no page
   5 |   roles: ['head', 'board']
     |                    ^^^^^
   help: create src/site/content/groups/lichens.md, or give the group a `url` in src/site/data/groups.yml
''')
built.lacks('target/site')
return true
