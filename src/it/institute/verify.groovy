import nrw.ikim.site.it.Built

def built = new Built(basedir)
[1, 2].each { built.run(it).succeeded().found() }
built.same('target/site', 'target/again')

def page = org.jsoup.Jsoup.parse(built.text('target/site/institute/index.html'))
assert page.select('#board li')*.text() == [
    'Prof. Dr. Marlene Ohlendörfer, Medical Image Analysis',
    'Prof. Dr. med. Elias Wördemann, Clinical Data Science',
    'Dr. Florian Graßhoff, Language & Clinical Text',
    'Dr. med. Dr. rer. nat. Amaru Quispe-Löhr, Surgical Vision',
    'Dipl.-Inf. Bernd Küstermann, Data & Compute Platform',
    'Prof. Dr.-Ing. Halvard Sjöquist, Biosignals & Wearables']
assert page.select('#board a')*.attr('href') == [
    '/groups/mia/', '/groups/cds/', '/groups/nlc/', '/groups/sur/', '/groups/dcp/',
    'https://biosignals.tu-lindenhafen.example/']
assert page.select('#steering-group li')*.text() == [
    'Prof. Dr. Adelheid Kranzbühler, Dean of the Medical Faculty',
    'Prof. Dr. Konrad Fährhaus, Medical Director, University Hospital Lindenhafen',
    'Mechthild Oosterloh, Director of Nursing',
    'Dr. Thaddäus Brinkmeyer, Head of Hospital IT']
assert page.select('#scientific-advisory-board li')*.text() == [
    'Prof. Dr. Émilie Vauquelin-Darcet, Centre de Données Cliniques, Port-Saint-Aubin',
    'Prof. Ruairí Mac Conmhaoil, School of Computing, University of Ballinamore',
    'Prof. Dr. Ngozi Achterberg, Radiology & Nuclear Medicine, Academic Hospital Waterveen',
    'Dr. Leif-Åke Sandströmmer, Nordic Patient Council']
return true
