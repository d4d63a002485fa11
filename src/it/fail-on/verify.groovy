import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(1).succeeded().found('src/site/content/index.md:4:10 link-broken')
    .printed('1 error in 1 file; the site was written all the same')
built.run(2).failed('1 error in 1 file: nothing was written').found('src/site/content/index.md:4:10 link-broken')
built.run(3).failed('the parameter `failOn` (ikim.failOn) is `sometimes`; it takes one of error, warning, never')
built.has('target/site/index.html').lacks('target/warning', 'target/sometimes')
return true
