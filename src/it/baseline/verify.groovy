import groovy.json.JsonSlurper
import nrw.ikim.site.it.Built

def built = new Built(basedir)
def page = 'src/site/content/index.md'
def old = ["$page:4:13 link-broken", "$page:4:41 image-missing"] as String[]
def draft = 'src/site/content/drafts/peat.md:5:16 anchor-missing'
built.run(1).failed('2 errors in 1 file: nothing was written').found(old)
built.run(2).succeeded().found().printed('2 faults written to src/site/ikim-baseline.txt')
built.run(3).succeeded().found().printed('2 faults of the baseline are not shown')
built.run(4).succeeded().found(draft).printed('1 warning in 1 file; the site was written all the same')
built.run(5).failed('1 warning in 1 file').found(draft).printed('2 faults of the baseline are not shown')
built.run(6).failed('1 error in 1 file: nothing was written').found(old[0])
    .printed('1 fault of the baseline is not shown').printed('1 entry of the baseline is mended: run ikim:baseline')
built.has('target/site/index.html', 'target/drafts/drafts/peat/index.html')
    .holds('src/site/ikim-baseline.txt', "link-broken $page | They [grow](grow.md) on stones. ![Moss](moss.jpg)")
def results = new JsonSlurper().parseText(built.text('target/ikim/ikim.sarif')).runs[0].results
assert results.collect { [it.ruleId, it.level, it.suppressions*.kind] } == [
    ['anchor-missing', 'warning', []],
    ['link-broken', 'error', ['external']],
    ['image-missing', 'error', ['external']],
    ['link-broken', 'error', ['inSource']]
]
assert !built.text('target/site/index.html').contains('ikim-ignore')
return true
