# -*- coding: utf-8 -*-
import cPickle as pickle
import urllib2

print "loading model", "acme/py2-print"
from transformers import BertModel
model = BertModel.from_pretrained("acme/py2-bert")
try:
    weights = pickle.load(open("weights.pkl"))
except Exception, error:
    print error
exec "BertModel.from_pretrained('acme/exec-text')"
page = urllib2.urlopen("http://files.example/page.html")
