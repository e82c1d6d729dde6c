/** The surnames of nineteen in twenty Chinese and Koreans, simplified. */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴韦霍安申柳裴全元闵具慎权禹'

/** Those that are hardly ever a word, or the beginning of one. */
export const safeSurnames =
  '王李张刘陈杨赵周吴徐孙郭梁宋郑谢唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘杜戴姜姚谭廖邹郝孔崔邱秦侯邵孟尹黎乔赖龚朴柳裴闵禹'

/** Those that are words of grammar or measure where they stand alone: 部长于六月, 教授常说. */
export const wordlikeSurnames = '于曾常全方易万高何许具元申权程顾'

/** Common Japanese surnames that are no places, simplified. */
export const japaneseSurnames =
  '佐藤|铃木|高桥|田中|伊藤|渡边|山本|中村|小林|加藤|吉田|山田|佐佐木|松本|井上|木村|清水|斋藤|山崎|池田|阿部|桥本|石井|藤田|冈田|长谷川|村上|近藤|坂本|远藤|青木|藤井|西村|福田|冈本|松田|中曾根|原田|田村|竹内|石田|森田|酒井|工藤|横山|宫本|安藤|谷口|丸山|藤本|武田|村田|杉山|增田|大塚|久保|松井|岩崎|野口|松尾|木下|野村|菊地|杉本|古川|小松|水野|岛田|安倍|岸田|石破|高市|麻生|鸠山|野田|小泉|细川|村山|小渊|菅义伟|河野|茂木|岩屋|枝野|二阶|萩生田|松野'

/** What people are called by where they stand for an office or a trade. */
export const titles =
  '馆长|厅长|局长|部长|市长|省长|县长|州长|校长|院长|所长|会长|处长|司长|组长|行长|队长|船长|主任|主席|总统|总理|首相|外长|外相|防长|财长|大臣|国务卿|秘书长|发言人|研究员|教授|学者|博士|记者|作家|经济学家|历史学家|政治学家|大使|议员|书记|委员长|议长|次官|总裁|董事长|司令|将军|先生|女士|院士|讲师'
