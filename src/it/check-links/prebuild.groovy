import com.sun.net.httpserver.HttpServer

// on this machine alone, for as long as the case takes
def requests = [].asSynchronized()
def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.createContext('/') { request ->
    def path = request.requestURI.path
    requests << path
    if (path == '/old') {
        request.responseHeaders.add('Location', '/herbarium')
    }
    request.sendResponseHeaders(path == '/herbarium' ? 200 : path == '/old' ? 301 : 404, -1)
    request.close()
}
Thread.startDaemon { server.start() }.join()

def page = new File(basedir, 'src/site/content/index.md')
page.text = page.text.replace('HOST', 'http://127.0.0.1:' + server.address.port)
context.put('server', server)
context.put('requests', requests)
return true
