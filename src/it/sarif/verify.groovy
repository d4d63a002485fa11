import groovy.json.JsonSlurper
import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run(1).failed('2 errors in 2 files')
built.run(3).succeeded()

def log = new JsonSlurper().parseText(built.text('web/target/ikim/ikim.sarif'))
def run = log.runs[0]
assert log.version == '2.1.0'
assert run.columnKind == 'unicodeCodePoints'
assert run.results*.ruleId == ['link-broken', 'data-duplicate-key']
assert run.results.every { run.tool.driver.rules[it.ruleIndex].id == it.ruleId && it.level == 'error' }

def link = run.results[0]
def place = link.locations[0].physicalLocation
assert link.message.text.contains('list.md') && link.message.text.contains('help: ')
assert place.artifactLocation == [uri: 'web/src/broken/content/index.md', uriBaseId: '%SRCROOT%']
assert place.region == [startLine: 4, startColumn: 18, endLine: 4, endColumn: 25, snippet: [text: 'list.md']]
assert link.partialFingerprints.primaryLocationLineHash ==~ /[0-9a-f]{16}:1/

assert built.text('web/target/again/ikim.sarif') == built.text('web/target/ikim/ikim.sarif')
assert new JsonSlurper().parseText(built.text('web/target/good/ikim.sarif')).runs[0].results == []
return true
