def pages = new File(basedir, 'pages.git')
def git = { List arguments ->
    def process = (['git', '-c', 'user.name=Ada Birch', '-c', 'user.email=ada@lichens.example'] + arguments).execute(null, pages)
    process.outputStream.close()
    def output = process.text.trim()
    assert process.waitFor() == 0
    output
}
pages.mkdirs()
git(['init', '--bare', '--quiet'])
def empty = git(['hash-object', '-t', 'tree', '-w', '--stdin'])
git(['update-ref', 'refs/heads/pages', git(['commit-tree', '-m', 'Begin', empty])])
return true
