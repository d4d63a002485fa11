import groovy.json.JsonSlurper
import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded()
built.has('target/site/index.html', 'target/ikim/ikim.sarif')

def faults = built.text('target/ikim/ikim.jsonl').readLines().collect { new JsonSlurper().parseText(it) }
assert faults*.rule == ['link-broken', 'image-missing']
assert faults*.line == [4, 6]
assert faults.every { it.severity == 'error' && it.file == 'src/site/content/index.md' && it.help }
assert faults[0].source == 'See [the red ones](red.md)'
return true
