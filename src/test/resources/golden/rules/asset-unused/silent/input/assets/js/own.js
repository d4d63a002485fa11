new Image().src = "/img/" + "by%20script.png";
