import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found()
built.has('target/site/index.html', 'We listen to animals of the night.')
built.has('target/site/institute/index.html', 'Dr. Hedwig Brünjes, <a href="/groups/owls/">Owls</a>')
built.has('target/site/institute/index.html', 'Ada Fledermann, <a href="https://bats.example/">Bats &amp; Swifts</a>')
built.has('target/site/groups/owls/index.html')
return true
