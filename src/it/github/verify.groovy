import nrw.ikim.site.it.Built

def built = new Built(basedir)
def commands = { number -> built.run(number).lines().findAll { it.startsWith('::') } }

built.run(1).failed('12 errors in 1 file')
assert commands(1).size() == 11
assert commands(1)[0].startsWith('::error file=src/site/content/index.md,line=4,endLine=4,col=20,endColumn=29,title=link-broken::')
assert commands(1)[0].contains('%0Ahelp: ')
assert commands(1)[10] == '::notice title=ikim::12 errors in 1 file; the 10 gravest are annotated, the log has all'

built.run(2).succeeded()
assert commands(2).empty
return true
