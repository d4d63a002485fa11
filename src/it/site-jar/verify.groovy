import nrw.ikim.site.it.Built

import java.util.jar.JarFile

def built = new Built(basedir)
built.run().succeeded().found()
new JarFile(new File(basedir, 'target/site-jar-1.0-site.jar')).withCloseable { jar ->
    assert jar.getInputStream(jar.getEntry('index.html')).text.contains('We look at lichens.')
    assert jar.getEntry('maven.html')
}
return true
