import java.nio.file.Files

def site = basedir.toPath().resolve('target/site')
Files.createDirectories(site.resolve('apidocs'))
Files.writeString(site.resolve('CNAME'), 'lichens.example')
Files.writeString(site.resolve('apidocs/index.html'), 'made by javadoc')
return true
