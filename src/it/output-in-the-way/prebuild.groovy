import java.nio.file.Files

def target = basedir.toPath().resolve('target')
Files.createDirectories(target)
Files.writeString(target.resolve('site'), 'a file where the folder should be')
return true
