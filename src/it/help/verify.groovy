import nrw.ikim.site.it.Built

def built = new Built(basedir)
built.run().succeeded()
['siteDirectory', 'outputDirectory', 'workDirectory', 'skip', 'failOn', 'drafts', 'baseUrl', 'basePath', 'encoding',
 'timestamp', 'threads', 'reports'].each { built.run().printed("  $it") }
return true
