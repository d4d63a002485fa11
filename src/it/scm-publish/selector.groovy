try {
    return 'git --version'.execute().waitFor() == 0
} catch (IOException noGit) {
    return false
}
