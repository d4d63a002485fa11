import nrw.ikim.site.it.Built

def built = new Built(basedir)
def faults = [
    'src/html/index.html:4:15 link-case-mismatch',
    'src/html/index.html:4:44 link-broken',
    'src/html/index.html:5:17 anchor-missing',
    'src/html/manual/index.html:6:14 image-missing',
    'src/html/manual/index.html:7:8 html-duplicate-id'
] as String[]
built.run(1).succeeded().printed('in target/site: no errors')
built.run(2).failed('5 errors in 2 files').found(faults).printed('on 2 pages, also at src/html/manual/index.html:4:49')
built.run(3).succeeded().found(faults)
assert new File(basedir, 'target/ikim/check-html.jsonl').readLines().size() == 5
built.run(4).succeeded().printed('nothing to check: there is no HTML in src/nowhere')
return true
