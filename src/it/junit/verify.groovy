import groovy.xml.XmlSlurper
import nrw.ikim.site.it.Built

def built = new Built(basedir)
def suites = { path -> new XmlSlurper().parseText(built.text(path)) }

built.run(1).failed('2 errors in 1 file: nothing was written')
def bad = suites('target/ikim/ikim-junit.xml')
def broken = bad.testsuite.find { it.@name == 'link-broken' }
assert bad.@failures == 2 && broken.@tests == 2 && broken.@failures == 2
assert broken.testcase*.@classname*.text() == ['ikim.link-broken'] * 2
assert broken.testcase[0].@name.text().startsWith('src/site/content/index.md: link to `red.md`')
assert broken.testcase[1].@name == broken.testcase[0].@name.text() + ' (2)'
assert broken.testcase[0].failure.@type == 'error'
assert broken.testcase[0].failure.text().contains('4 | See [the `<red>` & "green" ones](red.md)')

built.run(2).succeeded()
def good = suites('target/good/ikim-junit.xml')
assert good.@failures == 0 && good.@tests == good.testsuite.size() && good.testsuite.size() > 10
built.lacks('target/good/ikim.sarif', 'target/good/ikim.jsonl')
return true
