/** The surnames of nineteen in twenty Chinese and Koreans, simplified. */
export const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴韦霍安申柳裴全元闵具慎权禹'

/** What people are called by where they stand for an office or a trade. */
export const titles =
  '馆长|厅长|局长|部长|市长|省长|县长|州长|校长|院长|所长|会长|处长|司长|组长|行长|队长|船长|主任|主席|总统|总理|首相|外长|外相|防长|财长|大臣|国务卿|秘书长|发言人|研究员|教授|学者|博士|记者|作家|经济学家|历史学家|政治学家|大使|议员|书记|委员长|议长|次官|总裁|董事长|司令|将军|先生|女士|院士|讲师'
