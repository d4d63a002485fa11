// what tools take for the root of the repository
new File(basedir, '.git').mkdirs()
return true
