import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded().found()
built.holds('target/site/index.html', 'We listen to animals of the night.')
built.holds('target/site/institute/index.html', 'Dr. Hedwig Brünjes, <a href="/groups/owls/">Owls</a>')
built.holds('target/site/institute/index.html', 'Ada Fledermann, <a href="https://bats.example/">Bats &amp; Swifts</a>')
built.has('target/site/groups/owls/index.html')
return true
